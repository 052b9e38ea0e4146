import { Controller, Get, Header, Headers, Inject, Param } from '@nestjs/common';
import { httpProblems } from './http.problems';
import { Problem, type ProblemKind } from './problem';
import { languageOf } from './rules/language-of';

export const problemCatalogue = Symbol('problemCatalogue');

/** What a problem's `type` leads to. */
export class ProblemExplanation {
  readonly type!: string;
  readonly title!: string;
  readonly status!: number;
  /** What a person can do about it. */
  readonly advice?: string;
  /** The article it rests on. */
  readonly law?: string;
}

@Controller('problems')
export class ProblemsController {
  constructor(@Inject(problemCatalogue) private readonly kinds: ReadonlyMap<string, ProblemKind>) {}

  /** Explains one kind of refusal. */
  @Get(':slug')
  @Header('vary', 'Accept-Language')
  explain(@Param('slug') slug: string, @Headers('accept-language') accepted?: string): ProblemExplanation {
    const kind = this.kinds.get(slug);
    if (!kind) throw new Problem(httpProblems.notFound);
    const language = languageOf(accepted);
    const { slug: known, status, law } = kind;
    const words = { title: kind.title[language], advice: kind.advice?.[language] };
    return Object.assign(new ProblemExplanation(), { type: `/problems/${known}`, status, law, ...words });
  }
}
