import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { answered, api, done } from '../../../shared/api/client';
import type { AbsenceList, NewAbsence } from '../../../shared/api/shapes';

const queryKey = ['absences'];

export function useAbsences(): UseQueryResult<AbsenceList> {
  return useQuery({ queryKey, queryFn: () => answered(api.GET('/staff/v1/absences')) });
}

export function useEnterAbsence(): UseMutationResult<unknown, Error, NewAbsence> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAbsence) => answered(api.POST('/staff/v1/absences', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
}

export function useWithdrawAbsence(): UseMutationResult<void, Error, string> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (absenceId: string) => done(api.DELETE('/staff/v1/absences/{absenceId}', { params: { path: { absenceId } } })),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}
