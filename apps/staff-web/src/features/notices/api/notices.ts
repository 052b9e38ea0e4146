import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import { languageNow } from '../../../shared/language/language';
import type { Notice } from '../../../shared/api/shapes';

export function useNotices(): UseQueryResult<Notice[]> {
  return useQuery({
    queryKey: ['notices'],
    queryFn: () =>
      answered(api.GET('/staff/v1/notices', { params: { query: { limit: '10' }, header: { 'accept-language': languageNow() } } })),
    refetchInterval: 60_000,
  });
}
