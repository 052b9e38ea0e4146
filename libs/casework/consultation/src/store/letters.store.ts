import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { Seal } from '@platform/sealing';
import { v7 as newId } from 'uuid';
import type { ConsultedSide } from '../rules/consulted-side';
import type { EventKind, KeptEvent, Letter, NewEvent } from '../rules/record';

/** The case a row belongs to. */
interface Of {
  readonly id: string;
  readonly agencyId: string;
}

const sidePurpose = 'consultation.side';
const wordsPurpose = 'consultation.words';

const letterColumns = `jsonb_strip_nulls(jsonb_build_object('id', id, 'kind', kind, 'countedAs', counted_as,
  'side', side_sealed, 'itemIds', item_ids, 'information', information, 'asks', asks, 'way', way, 'sentOn', sent_on, 'sentBy', sent_by,
  'documentId', document_id, 'noticeId', notice_id))`;
const eventColumns = `jsonb_strip_nulls(jsonb_build_object('letterId', letter_id, 'kind', kind, 'on', happened_on, 'particulars', particulars,
  'words', words_sealed, 'documentId', document_id, 'by', recorded_by))`;

@Injectable()
export class LettersStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seal: Seal,
  ) {}

  async keepLetter(of: Of, letter: Letter): Promise<void> {
    const { side, itemIds, noticeId = null, ...rest } = letter;
    await this.unitOfWork.sql(
      'consultation-keep-letter',
      `INSERT INTO consultation.letter (id, agency_id, request_id, kind, counted_as, side_sealed, item_ids, information, asks, way,
         sent_on, sent_by, document_id, notice_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12, $13, $14)`,
      [
        rest.id,
        of.agencyId,
        of.id,
        rest.kind,
        rest.countedAs,
        this.seal.close(sidePurpose, JSON.stringify(side)),
        JSON.stringify(itemIds),
        rest.information,
        rest.asks,
        rest.way,
        rest.sentOn,
        rest.sentBy,
        rest.documentId,
        noticeId,
      ],
    );
  }

  async keepEvents<Kind extends EventKind>(of: Of, events: readonly NewEvent<Kind>[]): Promise<void> {
    const rows = events.map(({ letterId, kind, on, particulars, words, documentId, by }) => ({
      id: newId(),
      letter_id: letterId,
      kind,
      happened_on: on,
      particulars,
      words_sealed: words === undefined ? undefined : this.seal.close(wordsPurpose, words),
      document_id: documentId,
      recorded_by: by,
    }));
    await this.unitOfWork.sql(
      'consultation-keep-events',
      `INSERT INTO consultation.event (id, agency_id, request_id, letter_id, kind, happened_on, particulars, words_sealed, document_id, recorded_by)
       SELECT id, $1, $2, letter_id, kind, happened_on, particulars, words_sealed, document_id, recorded_by
       FROM jsonb_to_recordset($3::jsonb) AS given (id uuid, letter_id uuid, kind text, happened_on date, particulars jsonb, words_sealed text,
         document_id uuid, recorded_by text)`,
      [of.agencyId, of.id, JSON.stringify(rows)],
    );
  }

  /** A keyed digest of words that are sealed here: the ledger can hold it, and names nobody by it. */
  digestOf(words: string): string {
    return this.seal.mark(wordsPurpose, words);
  }

  /** Every letter of a case with what became of it, in one round trip; the order they were sent in. */
  async ofRequest(requestId: string): Promise<{ readonly letters: Letter[]; readonly events: KeptEvent[] }> {
    const [row] = await this.unitOfWork.sql<{ letters: (Omit<Letter, 'side'> & { side: string })[]; events: KeptEvent[] }>(
      'consultation-of-request',
      `SELECT coalesce((SELECT jsonb_agg(${letterColumns} ORDER BY sent_on, id) FROM consultation.letter WHERE request_id = $1), '[]') AS letters,
              coalesce((SELECT jsonb_agg(${eventColumns} ORDER BY id) FROM consultation.event WHERE request_id = $1), '[]') AS events`,
      [requestId],
    );
    const { letters = [], events = [] } = row ?? {};
    return {
      letters: letters.map((letter) => ({ ...letter, side: JSON.parse(this.seal.open(sidePurpose, letter.side)) as ConsultedSide })),
      events: events.map((event) => (event.words === undefined ? event : { ...event, words: this.seal.open(wordsPurpose, event.words) })),
    };
  }
}
