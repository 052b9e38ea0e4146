import { Injectable } from '@nestjs/common';
import { RecountCases, type LockedCase } from '@casework/case-file';
import { Notifications, type NewOrder } from '@office/notification';
import { toldOf, type Move } from './rules/moves';

export interface CaseThatMoved {
  readonly file: LockedCase;
  readonly moves: readonly Move[];
}

/** Tells applicants by mail which of their last days moved, where they gave an address. Ordered in the open transaction, many at once. */
@Injectable()
export class ApplicantMessages {
  constructor(
    private readonly cases: RecountCases,
    private readonly notifications: Notifications,
  ) {}

  async tell(moved: readonly CaseThatMoved[], notice: string): Promise<void> {
    const concerned = moved.flatMap(({ file, moves }) => {
      const told = toldOf(moves);
      return told ? [{ file, told }] : [];
    });
    const addressees = await this.cases.addressees(concerned.map(({ file }) => file.id));
    const orders = concerned.flatMap(({ file, told }): NewOrder<'term-moved'>[] => {
      const { email: recipient, language: chosen } = addressees.get(file.id) ?? {};
      if (recipient === undefined) return [];
      const language = chosen === 'en' ? 'en' : 'zh';
      const particulars = { number: file.number, agency: file.agencyName[language], notice, ...told };
      return [{ agencyId: file.agencyId, requestId: file.id, channel: 'email', template: 'term-moved', recipient, language, particulars }];
    });
    await this.notifications.orderAll(orders);
  }
}
