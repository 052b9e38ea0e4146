import { CaseReader, type Actor } from '@casework/case-file';
import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '@office/identity';
import { Organisation } from '@office/organisation';
import type { CaseDto, LedgerLineDto } from './case.dto';

/** The case file's views with the names a page shows beside ids. */
@Injectable()
export class CasePages {
  constructor(
    private readonly cases: CaseReader,
    private readonly organisation: Organisation,
    private readonly staff: StaffDirectory,
  ) {}

  /** @throws Problem no-such-case */
  async view(requestId: string, actor: Actor): Promise<CaseDto> {
    const view = await this.cases.view(requestId, actor);
    const unit = view.unitId === undefined ? undefined : await this.organisation.unitOf(view.agencyId, view.unitId);
    return { ...view, unitName: unit?.name };
  }

  /** @throws Problem no-such-case */
  async ledger(requestId: string, actor: Actor): Promise<LedgerLineDto[]> {
    const lines = await this.cases.ledger(requestId, actor);
    const names = await this.staff.namesOf(lines.map(({ actor: by }) => by));
    return lines.map((line) => ({ ...line, actorName: names.get(line.actor) }));
  }
}
