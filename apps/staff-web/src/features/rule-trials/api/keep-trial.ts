import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answered, api, done } from '../../../shared/api/client';
import type { RuleTrial, TrialsImported } from '../../../shared/api/shapes';

export interface TrialWish {
  readonly title: string;
  /** JSON, as it was typed. */
  readonly question: string;
  readonly expected: Record<string, unknown>;
}

/** Of the one that is edited, as its editor saw it. */
export type Seen = Pick<RuleTrial, 'id' | 'version'>;

function useChange<Wish, Answer>(change: (wish: Wish) => Promise<Answer>): UseMutationResult<Answer, Error, Wish> {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: ['rule-trials'] }) });
}

/** @param seen nothing for a new one */
export function useKeepTrial(seen: Seen | undefined): UseMutationResult<RuleTrial, Error, TrialWish> {
  return useChange((wish: TrialWish) =>
    seen
      ? answered(
          api.PUT('/staff/v1/rule-trials/{trialId}', { params: { path: { trialId: seen.id } }, body: { ...wish, version: seen.version } }),
        )
      : answered(api.POST('/staff/v1/rule-trials', { body: wish })),
  );
}

export function useDropTrial(): UseMutationResult<void, Error, Seen> {
  return useChange(({ id, version }: Seen) =>
    done(api.POST('/staff/v1/rule-trials/{trialId}/drop', { params: { path: { trialId: id } }, body: { version } })),
  );
}

export function useImportTrials(): UseMutationResult<TrialsImported, Error, { readonly text: string; readonly onlyGood: boolean }> {
  return useChange((body: { readonly text: string; readonly onlyGood: boolean }) =>
    answered(api.POST('/staff/v1/rule-trials/import', { body })),
  );
}

export function useLoadStandard(): UseMutationResult<{ readonly kept: number }, Error, undefined> {
  return useChange(() => answered(api.POST('/staff/v1/rule-trials/standard')));
}
