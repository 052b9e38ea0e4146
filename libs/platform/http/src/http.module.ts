import { Module, type DynamicModule } from '@nestjs/common';
import { httpProblems } from './http.problems';
import type { ProblemKind } from './problem';
import { problemCatalogue, ProblemsController } from './problems.controller';

export interface HttpModuleSettings {
  /** The catalogues of the rooms this process serves; the machinery's own is added. */
  readonly catalogues: readonly Readonly<Record<string, ProblemKind>>[];
  /** What declares the explanations open to anybody, where a guard denies by default. */
  readonly open?: ClassDecorator;
}

/** `GET /problems/:slug`. The rest of the room is put on by `configureHttp`. */
@Module({})
export class HttpModule {
  static with({ catalogues, open }: HttpModuleSettings): DynamicModule {
    open?.(ProblemsController);
    return {
      module: HttpModule,
      controllers: [ProblemsController],
      providers: [{ provide: problemCatalogue, useFactory: () => bySlug([httpProblems, ...catalogues]) }],
    };
  }
}

/** @throws Error when two kinds share a slug: an address explains one thing */
function bySlug(catalogues: HttpModuleSettings['catalogues']): ReadonlyMap<string, ProblemKind> {
  const kinds = new Map<string, ProblemKind>();
  for (const kind of catalogues.flatMap((catalogue) => Object.values(catalogue))) {
    const known = kinds.get(kind.slug);
    if (known && known !== kind) throw new Error(`Two kinds of problem are called ${kind.slug}.`);
    kinds.set(kind.slug, kind);
  }
  return kinds;
}
