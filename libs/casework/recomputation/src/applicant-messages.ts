import { Injectable } from '@nestjs/common';
import { RecountCases, type LockedCase } from '@casework/case-file';
import { Notifications, type NewNotice, type NewOrder } from '@office/notification';
import { toldOf, type Move } from './rules/moves';
import { wayToTell } from './rules/way-to-tell';

export interface CaseThatMoved {
  readonly file: LockedCase;
  readonly moves: readonly Move[];
}

/**
 * Tells applicants which of their last days moved, in the open transaction, many at once: by mail where they gave an address. To whom no
 * mail can go a letter does: registrars find a notice to post it. Who came by the portal and left no address at all looks there.
 */
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
    if (concerned.length === 0) return;
    const addressees = await this.cases.addressees(concerned.map(({ file }) => file.id));
    const orders: NewOrder<'term-moved'>[] = [];
    const letters: NewNotice<'letter-to-post'>[] = [];
    for (const { file, told } of concerned) {
      const { id: requestId, agencyId, number, agencyName } = file;
      const addressee = addressees.get(requestId);
      const { to, byLetter } = wayToTell(addressee ?? {}, file.channel);
      const language = addressee?.language === 'en' ? 'en' : 'zh';
      const particulars = { number, agency: agencyName[language], notice, ...told };
      if (to) orders.push({ agencyId, requestId, ...to, template: 'term-moved', language, particulars });
      if (byLetter)
        letters.push({ agencyId, requestId, to: { role: 'registrar' }, template: 'letter-to-post', particulars: { number, notice } });
    }
    await this.notifications.orderAll(orders);
    await this.notifications.noticeAll(letters);
  }
}
