import { Appointment } from './appointment.js';
import { Consent } from './consent.js';
import { Membership } from './membership.js';
import { Session } from './session.js';
import { SignInCode } from './sign.in.code.js';
import { User } from './user.js';

export const ACCOUNT_ENTITIES = [User, Session, SignInCode, Membership, Appointment, Consent];
export { AccountsModule } from './accounts.module.js';
export { AccountService } from './account.service.js';
export { DemoSessionInput, type DemoPersona } from './account.inputs.js';
export { ConsentPurpose, PRIVACY_NOTICE_VERSION } from './consent.js';
export { Membership, MembershipRole } from './membership.js';
export { Appointment, Consent, User };
