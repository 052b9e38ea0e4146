import { parametersOf, profiles, UnfitValues, type StatuteProfile } from '@law/statute';
import type { Localised } from '@platform/http';
import type { ParametersContent } from '../rule-change';
import { withValues } from './in-force';

/** Why these values cannot be put into force beside those that are; empty when they can. */
export function faultsInValues(current: ReadonlyMap<string, StatuteProfile>, content: ParametersContent): readonly Localised[] {
  const version = profiles.find(({ id }) => id === content.profile);
  if (!version) return [{ zh: `没有“${content.profile}”这一法规版本`, en: `there is no version "${content.profile}" of the statute` }];
  const idle = parametersOf(version).filter(({ name, notInUse }) => notInUse === true && Object.hasOwn(content.values, name));
  const faults = idle.map(({ name, label }) => ({
    zh: `“${label.zh}”尚未启用,暂不能变更`,
    en: `${name} is not in use yet and cannot be changed`,
  }));
  try {
    withValues(current, content);
    return faults;
  } catch (error) {
    if (error instanceof UnfitValues) return [...faults, ...error.faults];
    throw error;
  }
}
