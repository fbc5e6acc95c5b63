import { HttpException } from '@nestjs/common';

/** A form that was not shown to this browser by us, or so long ago that nobody remembers. */
export class ForbiddenForm extends HttpException {
  constructor(readonly isForeign: boolean) {
    super('This form was not shown to this browser by us.', 403);
  }
}
