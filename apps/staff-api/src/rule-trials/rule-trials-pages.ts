import { profiles } from '@law/statute';
import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@office/identity';
import { RuleChanges, type RuleChange } from '@office/rule-book';
import { inForce, TrialRuns, type Comparison } from '@office/rule-trials';
import type { ComparisonDto, RulesDto, TriedAnswerDto } from './rule-trials-view.dto';

/** The trials as pages show them: with the names of the rules they can be run against. */
@Injectable()
export class RuleTrialsPages {
  constructor(
    private readonly runs: TrialRuns,
    private readonly changes: RuleChanges,
  ) {}

  /** What is in force, then drafts of the rule book, newest first, then the versions of the statute. */
  async rules(): Promise<RulesDto[]> {
    const drafts = (await this.changes.page()).filter(({ state }) => state === 'draft');
    return [
      { against: inForce, name: { zh: '现行规则', en: 'The rules in force' } },
      ...drafts.map((change) => ({ against: change.id, name: nameOf(change) })),
      ...profiles.map(({ id, name }) => ({ against: id, name: { zh: `${name.zh}(${id})`, en: `${name.en} (${id})` } })),
    ];
  }

  async compare(question: string, against: string, { scope }: StaffActor): Promise<ComparisonDto> {
    const compared = await this.runs.compare(question, against, scope);
    return { inForce: answerDto(compared, 'inForce'), tried: answerDto(compared, 'tried') };
  }
}

function nameOf({ proposed, ...change }: RuleChange): RulesDto['name'] {
  const day = proposed.at.slice(0, 10);
  if (change.kind === 'notice') return { zh: `拟议通知 ${change.content.number}`, en: `Proposed notice ${change.content.number}` };
  const names = Object.keys(change.content.values).join(', ');
  return { zh: `拟议参数 ${names}(${day})`, en: `Proposed parameters ${names} (${day})` };
}

function answerDto(compared: Comparison, which: 'inForce' | 'tried'): TriedAnswerDto {
  const { profile, calendar, basis, basisEn, days = [], daysCut, flaws } = compared[which];
  return {
    values: compared.values[which],
    profile,
    calendar: calendar.version,
    basis: { zh: basis, en: basisEn },
    days,
    daysCut: daysCut && { zh: daysCut.says, en: daysCut.saysEn },
    flaws,
  };
}
