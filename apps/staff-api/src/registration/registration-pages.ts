import type { Actor } from '@casework/case-file';
import { Registration, type Frequency } from '@casework/registration';
import { RemediesReading } from '@casework/remedies';
import { Injectable } from '@nestjs/common';
import { CaseReading } from '../case-file/case-reading';
import type { RegistrationDto } from './registration-view.dto';

/** An ordered new reply repeats nothing: it is no new request, and no ground of Art. 36(6) or Art. 35 lies in it. */
const repeatsNothing: Pick<Frequency, 'doubleSubmissions' | 'alreadyReplied' | 'stillOpen' | 'alarm'> = {
  doubleSubmissions: [],
  alreadyReplied: [],
  stillOpen: [],
  alarm: false,
};

/** The registration of a case as the desk shows it, beside the case it decides anew. */
@Injectable()
export class RegistrationPages {
  constructor(
    private readonly reading: CaseReading,
    private readonly registration: Registration,
    private readonly remedies: RemediesReading,
  ) {}

  /** @throws Problem no-such-case */
  view(requestId: string, actor: Actor): Promise<RegistrationDto> {
    return this.reading.of(requestId, actor, async () => {
      const view = await this.registration.of(requestId, actor);
      const redecides = await this.remedies.redecidedBy(requestId, actor);
      return redecides ? { ...view, redecides, frequency: { ...view.frequency, ...repeatsNothing } } : view;
    });
  }
}
