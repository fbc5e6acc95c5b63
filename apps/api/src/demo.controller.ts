import { Body, Controller, HttpCode, NotFoundException, Post } from '@nestjs/common';
import { AccountService, DemoSessionInput, User, type DemoPersona } from '#libs/accounts';
import { Database, systemActor } from '#libs/platform';

/** Address of each persona of the demonstration; the seed creates them. */
export const PERSONA_ADDRESSES: Record<DemoPersona, string> = {
  analyst: 'amina@people.example', student: 'sam@students.example', host: 'dev@wrenshaw.example', university: 'ruth@midmercia.example',
  coordinator: 'coordinator@forum.example', deputy: 'deputy@forum.example', admin: 'admin@forum.example', reviewer: 'reviewer@forum.example',
};

/** Sessions for the demonstration's personas. The route exists in demonstration mode only. */
@Controller('demo')
export class DemoController {
  constructor(private readonly db: Database, private readonly accounts: AccountService) {}

  @Post('session')
  @HttpCode(200)
  async session(@Body() input: DemoSessionInput): Promise<{ token: string }> {
    return this.db.write(systemActor('demo'), async (tx) => {
      const user = await tx.rows.findOneBy(User, { email: PERSONA_ADDRESSES[input.persona] });
      if (user === null) throw new NotFoundException('The demonstration is not seeded yet.');
      return { token: await this.accounts.openSession(tx, user) };
    });
  }
}
