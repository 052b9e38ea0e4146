import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { CalendarYear } from '../../../shared/api/shapes';

export function useCalendarYear(year: string | undefined): UseQueryResult<CalendarYear> {
  return useQuery({
    queryKey: ['rule-book', 'calendar', year],
    queryFn: () => answered(api.GET('/staff/v1/rule-book/calendar', { params: { query: year === undefined ? {} : { year } } })),
    placeholderData: keepPreviousData,
  });
}
