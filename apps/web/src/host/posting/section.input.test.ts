import type { HostOpportunityFragment } from '../../documents.generated.js';
import { Form } from '../../site/form.js';
import { FormReader } from './field.js';
import { readSection } from './section.input.js';
import { valuesOfOpportunity } from './section.values.js';

const NOW = { kind: 'PLACEMENT' } as unknown as HostOpportunityFragment;
const read = (typed: Record<string, string | string[]>): { changes: object; wrong: object } => {
  const reader = new FormReader(new Form(typed));
  return { changes: readSection('pay', reader, NOW), wrong: reader.wrong };
};
const FUNDING = { funder: 'Example Fund', amountPence: 1_250_050, places: 2, closesOn: '2027-03-31', eligibleKinds: ['PLACEMENT', 'PROJECT'] };
const TYPED = {
  funder: 'Example Fund', fundedAmount: '12,500.50', fundedPlaces: '2', 'fundingCloses-day': '31', 'fundingCloses-month': '3', 'fundingCloses-year': '2027',
  fundedKinds: ['PLACEMENT', 'PROJECT'],
};

describe('the funding of an opportunity', () => {
  it('is read whole, confirmed or only applied for', () => {
    for (const fundingStatus of ['CONFIRMED', 'APPLIED_FOR']) expect(read({ ...TYPED, fundingStatus })).toMatchObject({ changes: { fundingStatus, funding: FUNDING }, wrong: {} });
  });

  it('comes back into the form as it is stored', () => {
    const values = valuesOfOpportunity({
      pay: null, placement: null, job: null, project: null, hoursPerWeek: null, weeks: null, places: 1, isOpenLicence: false, isDisabilityConfident: false, funding: FUNDING,
    } as unknown as HostOpportunityFragment);
    expect(['funder', 'fundedAmount', 'fundedPlaces', 'fundingCloses-day', 'fundedKinds'].map((name) => values(name)))
      .toEqual([['Example Fund'], ['12500.50'], ['2'], ['31'], ['PLACEMENT', 'PROJECT']]);
  });

  it('does not count where nobody funds it, and is not lost where only the funder is missing', () => {
    expect(read({ ...TYPED, fundingStatus: 'NONE', fundedAmount: 'much' })).toMatchObject({ changes: { fundingStatus: 'NONE', funding: null }, wrong: {} });
    expect(read({ fundingStatus: 'APPLIED_FOR' })).toMatchObject({ changes: { fundingStatus: 'APPLIED_FOR', funding: null }, wrong: {} });
    expect(read({ fundingStatus: 'APPLIED_FOR', fundedAmount: '12500' }).wrong).toEqual({ funder: 'Say who funds it.' });
    expect(Object.keys(read({ ...TYPED, fundingStatus: 'CONFIRMED', fundedAmount: 'much', fundedPlaces: '2.5', 'fundingCloses-month': 'May' }).wrong))
      .toEqual(['fundedAmount', 'fundedPlaces', 'fundingCloses']);
  });
});
