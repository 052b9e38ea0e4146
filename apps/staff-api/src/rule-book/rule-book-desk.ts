import { RecomputationForecast, RecomputationResults, type Affected } from '@casework/recomputation';
import { daysThatDiffer } from '@law/calendar';
import { parametersOf, profiles, type Parameter, type ParameterValue } from '@law/statute';
import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@office/identity';
import { Organisation } from '@office/organisation';
import { RuleBook, RuleChanges, RuleDecisions, ruleBookProblems, type HandedIn, type RuleChange } from '@office/rule-book';
import { Problem } from '@platform/http';
import type { Scope } from '@platform/persistence';
import type { AffectedDto, MovedPageDto, RecomputationDto } from './affected.dto';
import type { ParameterDto, ParametersDto } from './parameters.dto';
import type { ParameterValueDto } from './rule-book.dto';
import type { ChangedValueDto, NoticeCheckDto, RuleChangeDto, RuleChangeRowDto } from './rule-change.dto';

/** The rule book as the desk shows it: what a change says, does and has done. */
@Injectable()
export class RuleBookDesk {
  constructor(
    private readonly rules: RuleBook,
    private readonly changes: RuleChanges,
    private readonly decisions: RuleDecisions,
    private readonly forecast: RecomputationForecast,
    private readonly results: RecomputationResults,
    private readonly organisation: Organisation,
  ) {}

  check(handedIn: HandedIn): NoticeCheckDto {
    const { reading, differ } = this.changes.check(handedIn);
    const { number, publishedOn, year, off, worked, faults, passedOver } = reading;
    const lines = passedOver.flatMap(({ line }) => (line === undefined ? [] : [line]));
    return { complete: reading.notice !== undefined, number, publishedOn, year, off, worked, faults, passedOver: lines, differ };
  }

  /** @throws Problem notice-has-faults */
  async affectedBy(handedIn: HandedIn, actor: StaffActor, after?: string): Promise<AffectedDto> {
    const { reading } = this.changes.check(handedIn);
    if (!reading.notice) throw new Problem(ruleBookProblems.noticeHasFaults, undefined, { faults: reading.faults });
    const calendars = { before: this.rules.calendar(), after: this.rules.calendarWith(reading.notice) };
    return shown(await this.forecast.affected(calendars, await this.reachOf(actor), after));
  }

  /** @throws Problem no-such-rule-change */
  async affectedByChange(id: string, actor: StaffActor, after?: string): Promise<AffectedDto> {
    return shown(await this.forecast.affected(await this.rules.calendarsAround(id), await this.reachOf(actor), after));
  }

  async page(before?: string): Promise<RuleChangeRowDto[]> {
    return (await this.changes.page(before)).map(rowOf);
  }

  /** @throws Problem no-such-rule-change */
  async one(id: string, actor: StaffActor): Promise<RuleChangeDto> {
    return this.whole(await this.changes.one(id), actor);
  }

  async whole(change: RuleChange, actor: StaffActor): Promise<RuleChangeDto> {
    const { format, body, sha256 } = change;
    const { before, after } = await this.rules.calendarsAround(change.id);
    const may = await this.decisions.allowedTo(actor, change);
    const differ = change.kind === 'notice' ? daysThatDiffer(before, after) : [];
    return { ...rowOf(change), format, body, sha256, may, differ, values: this.valuesOf(change), faults: this.changes.faultsOf(change) };
  }

  /** @throws Problem no-such-rule-change */
  async recomputation(id: string, { scope }: StaffActor): Promise<RecomputationDto> {
    await this.changes.one(id);
    return { progress: await this.results.progress(id, scope) };
  }

  /** @throws Problem no-such-rule-change */
  async moved(id: string, actor: StaffActor, after?: string): Promise<MovedPageDto> {
    await this.changes.one(id);
    const { rows, next } = await this.results.page(id, await this.reachOf(actor), after);
    const names = new Map((await this.organisation.agencies()).map(({ id: agencyId, name }) => [agencyId, name]));
    return {
      rows: rows.map(({ agencyId, ...row }) => ({ ...row, agencyName: names.get(agencyId) ?? { zh: '—', en: '—' } })),
      next,
    };
  }

  parameters(): ParametersDto[] {
    return profiles.map(({ id: profile }) => {
      const { id, name, inForceFrom, parameters } = this.rules.currentOf(profile);
      return { profile, id, name, inForceFrom, parameters: parametersOf({ id, parameters }).map(parameterDto) };
    });
  }

  /** The city's office sees the whole house, everybody else his own agencies. Numbers and days, nothing of the requests. */
  private async reachOf(actor: StaffActor): Promise<Scope> {
    if (!(await this.changes.seesTheWholeHouse(actor))) return actor.scope;
    return { ...actor.scope, agencyIds: await this.organisation.withAllBelow(actor.agencyId) };
  }

  private valuesOf(change: RuleChange): ChangedValueDto[] {
    if (change.kind !== 'parameters') return [];
    const { profile, values } = change.content;
    const known = new Map<string, Parameter>(parametersOf(this.rules.currentOf(profile)).map((one) => [one.name, one]));
    return Object.entries(values).map(([name, value]) => {
      const { label = { zh: name, en: name }, value: before = value } = known.get(name) ?? {};
      return { name, label, before: JSON.stringify(before), after: JSON.stringify(value) };
    });
  }
}

/** @throws Problem parameter-values-refused for what is no JSON */
export function valuesIn(values: readonly ParameterValueDto[]): Record<string, ParameterValue> {
  try {
    return Object.fromEntries(values.map(({ name, value }) => [name, JSON.parse(value) as ParameterValue]));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem(ruleBookProblems.valuesRefused, { zh: '数值须为 JSON', en: 'Values have to be JSON' });
  }
}

function rowOf(change: RuleChange) {
  const { id, kind, state, proposed, decided } = change;
  const about = change.kind === 'notice' ? change.content.number : change.content.profile;
  return { id, kind, state, about, proposed, decided };
}

function shown({ counts, ...page }: Affected): AffectedDto {
  if (!counts) return page;
  const byTerm = Object.entries(counts.byTerm).map(([term, moved]) => ({ term: term as 'legal', moved }));
  return { ...page, counts: { ...counts, byTerm } };
}

function parameterDto({
  name,
  label,
  value,
  default: usual,
  recommended,
  bounds,
  unit,
  rule,
  reason,
  tag,
  notInUse,
}: Parameter): ParameterDto {
  const limits = 'choices' in bounds ? { choices: bounds.choices.map((one) => JSON.stringify(one)) } : { min: bounds.min, max: bounds.max };
  return {
    name,
    label,
    value: JSON.stringify(value),
    default: JSON.stringify(usual),
    recommended: recommended === undefined ? undefined : JSON.stringify(recommended),
    ...limits,
    isList: Array.isArray(usual),
    unit,
    rule,
    reason,
    tag,
    inUse: notInUse === undefined,
  };
}
