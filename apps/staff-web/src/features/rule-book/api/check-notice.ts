import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { HandedIn, NoticeCheck } from '../../../shared/api/shapes';

export function useNoticeCheck(handedIn: HandedIn): UseQueryResult<NoticeCheck> {
  return useQuery({
    queryKey: ['rule-book', 'check', handedIn],
    queryFn: () => answered(api.POST('/staff/v1/rule-book/notices/check', { body: handedIn })),
    enabled: handedIn.body.trim() !== '',
    placeholderData: keepPreviousData,
  });
}
