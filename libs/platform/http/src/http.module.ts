import { Module, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NextFunction, Request, Response } from 'express';
import { answerWith } from './answer-with';
import { httpProblems } from './http.problems';
import { Problem, type ProblemKind } from './problem';
import { problemCatalogue, ProblemsController } from './problems.controller';

export interface HttpModuleSettings {
  /** The catalogues of the rooms this process serves; the machinery's own is added. */
  readonly catalogues: readonly Readonly<Record<string, ProblemKind>>[];
  /** What declares the explanations open to anybody, where a guard denies by default. */
  readonly open?: ClassDecorator;
}

/** `GET /problems/:slug`, and an answer for addresses no route is at. The rest of the room is put on by `configureHttp`. */
@Module({})
export class HttpModule implements OnApplicationBootstrap {
  constructor(private readonly host: HttpAdapterHost) {}

  /** Behind every route. The framework answers so below the prefix only. */
  onApplicationBootstrap(): void {
    this.host.httpAdapter.use((request: Request, response: Response) => {
      answerWith(new Problem(httpProblems.notFound), request, response);
    });
    this.host.httpAdapter.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
      answerWith(this.host.httpAdapter.mapException(error), request, response);
    });
  }

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
