import { answered, api } from './client';
import type { paths } from './schema';
import type { Standing } from './shapes';

type ActPath = {
  [Path in keyof paths]: paths[Path] extends { post: { responses: { 200: { content: { 'application/json': Standing } } } } } ? Path : never;
}[keyof paths];
type BodyOf<Path extends ActPath> = paths[Path] extends { post: { requestBody: { content: { 'application/json': infer Body } } } }
  ? Body
  : never;

/** Performs one act on one case. @throws ApiProblem when the server refuses */
export function act<Path extends ActPath>(path: Path, requestId: string, body: BodyOf<Path>): Promise<Standing> {
  const init = { params: { path: { requestId } }, body };
  return answered(api.POST(path as never, init as never) as Promise<{ data?: Standing; error?: unknown; response: Response }>);
}
