import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, done } from '../../../shared/api/client';

export function useReadNotices(): UseMutationResult<void, Error, string[]> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[]) => done(api.POST('/staff/v1/notices/read', { body: { ids } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
}
