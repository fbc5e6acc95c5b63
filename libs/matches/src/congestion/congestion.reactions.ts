import { Injectable } from '@nestjs/common';
import { Every, type Tx } from '#libs/platform';
import { CongestionService } from './congestion.service.js';

const EACH_HOUR = 3_600;

@Injectable()
export class CongestionReactions {
  constructor(private readonly congestion: CongestionService) {}

  /** Looks each hour, so that a market that has just grown waits no day for its first run. */
  @Every(EACH_HOUR)
  async steer(tx: Tx): Promise<void> {
    await this.congestion.runIfDue(tx);
  }
}
