import { Injectable } from '@nestjs/common';
import type { Actor } from '@casework/case-file';
import { Documents, type NewText } from '@office/documents';
import { UnitOfWork } from '@platform/persistence';
import type { LivingCase } from './living-case';
import { gives } from './proposals';

/** The papers an agency finds and gives; of what is given in part, the original stays in the confidential sub-file. */
@Injectable()
export class GivenPapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: Documents,
  ) {}

  /** What is given with the letter, by item: added once, found again when the outcome is proposed anew. */
  async of(of: LivingCase, clerk: Actor): Promise<ReadonlyMap<string, readonly string[]>> {
    const wanted = of.planned.topic.items
      .map((item, index) => ({ item, itemId: of.itemIds[index] ?? '' }))
      .filter(({ item }) => gives(item));
    if (wanted.length === 0) return new Map();
    return this.unitOfWork.run(clerk.scope, async () => {
      const known = (await this.documents.list(clerk.scope, of.id, 'agency')).filter(({ kind }) => kind === 'information');
      const given = known.filter(({ visibility }) => visibility !== 'withheld');
      const papers = given.length > 0 ? given : await this.documents.addAll(wanted.map(({ item }) => paperOf(of, clerk, item)));
      if (given.length === 0) await this.keepOriginals(of, clerk);
      return new Map(wanted.map(({ itemId }, index) => [itemId, papers.slice(index, index + 1).map(({ id }) => id)]));
    });
  }

  private async keepOriginals(of: LivingCase, clerk: Actor): Promise<void> {
    const parts = of.planned.topic.items.filter(({ outcome }) => outcome === 'partly-granted');
    if (parts.length === 0) return;
    const originals = parts.map((item) => ({
      ...paperOf(of, clerk, item),
      title: `${item.description}(原件)`,
      visibility: 'withheld' as const,
    }));
    await this.documents.addAll(originals);
  }
}

function paperOf({ id, home, planned }: LivingCase, clerk: Actor, item: LivingCase['planned']['topic']['items'][number]): NewText {
  const redacted = item.outcome === 'partly-granted' ? '身份证号码、住址、银行账号、联系电话:■■■■■■' : '(演示材料,内容略)';
  return {
    agencyId: home.agency.id,
    requestId: id,
    kind: 'information',
    title: item.description,
    fileName: `${item.description}.txt`,
    visibility: 'internal',
    madeBy: clerk.id,
    text: `${home.agency.name.zh}\n${item.description}\n第${planned.place}号演示案卷材料\n\n${redacted}\n`,
  };
}
