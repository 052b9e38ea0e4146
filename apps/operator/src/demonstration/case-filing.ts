import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { CaseReader } from '@casework/case-file';
import { Drafts, Submissions, type Receipt } from '@casework/intake';
import { OfficeClock } from '@platform/time';
import { applicationOf, evidenceOf } from './applications';
import { colleague, type LivingCase } from './living-case';
import type { DemoCase } from './plan-cases';
import type { SettledAgency } from './settle-city';

/** What the applicant holds in hand afterwards. */
export type Filed = LivingCase & Pick<Receipt, 'number' | 'queryCode'>;

/** Files planned cases: online as an applicant does it, on paper as a clerk takes it down. */
@Injectable()
export class CaseFiling {
  constructor(
    private readonly drafts: Drafts,
    private readonly submissions: Submissions,
    private readonly reader: CaseReader,
    private readonly clock: OfficeClock,
  ) {}

  async file(planned: DemoCase, home: SettledAgency): Promise<Filed> {
    if (planned.channel === 'online') return this.fileDraft(planned, home, await this.draft(planned, home));
    const clerk = colleague({ planned, home }, 'registrar');
    const evidence = evidenceOf(planned, this.clock.today().toString());
    const application = applicationOf(planned);
    const takenDown = await this.submissions.takeDown(clerk, { application, channel: planned.channel, evidence, identityProven: true });
    return this.lives(planned, home, takenDown);
  }

  /** A draft ready to be filed. @returns its token */
  async draft(planned: DemoCase, home: SettledAgency): Promise<string> {
    const { token } = await this.drafts.begin();
    const application = applicationOf(planned);
    await this.drafts.keep(token, { ...application, agencyId: home.agency.id });
    const paper = `身份证明(演示)\n${application.applicant.name}\n`;
    await this.drafts.attach(token, { kind: 'identity-proof', fileName: '身份证明.txt', content: Readable.from([Buffer.from(paper)]) });
    return token;
  }

  /** Filed again, the same draft gives the same receipt. */
  async fileDraft(planned: DemoCase, home: SettledAgency, token: string): Promise<Filed> {
    return this.lives(planned, home, await this.submissions.file(token));
  }

  /** The case as it stands now, filed today or in a load that was cut off. */
  async lives(planned: DemoCase, home: SettledAgency, receipt: Receipt): Promise<Filed> {
    const { requestId: id, number, queryCode } = receipt;
    const { standing, items } = await this.reader.view(id, colleague({ planned, home }, 'registrar'));
    return { planned, home, id, itemIds: items.map((item) => item.id), sequence: standing.sequence, number, queryCode };
  }
}
