import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { WorkflowTable } from '../../api/shapes';

/** A published table never changes. */
export function useWorkflowTable(name: string, version: number): UseQueryResult<WorkflowTable> {
  return useQuery({
    queryKey: ['workflow', name, version],
    queryFn: () => answered(api.GET('/staff/v1/workflows/{name}/{version}', { params: { path: { name, version: String(version) } } })),
    staleTime: Infinity,
  });
}
