import type { HolidayNotice } from '../notice';
import type { NoticeFault, Place } from './fault';

/** Days under the name of their holiday, with the place they were read at. */
export interface ReadBlock extends Place {
  readonly holiday: string;
  readonly first: string;
  readonly last: string;
}

/** What was read in a notice; as much of it as could be understood. */
export interface NoticeReading {
  /** Absent while there is a fault. */
  readonly notice?: HolidayNotice;
  readonly number?: string;
  readonly publishedOn?: string;
  /** The year it arranges; absent for an amendment. */
  readonly year?: number;
  readonly off: readonly ReadBlock[];
  readonly worked: readonly ReadBlock[];
  readonly faults: readonly NoticeFault[];
  /** What says nothing of the calendar: the salutation, the call for good order, an encouragement. */
  readonly passedOver: readonly Place[];
}

/** A notice taken to pieces, not judged yet. */
export interface RawNotice extends Omit<NoticeReading, 'notice' | 'year'> {
  readonly source: string;
  /** Its own word; a document in JSON has none. */
  readonly amends?: boolean;
  /** Where faults of the whole are shown. */
  readonly head: Place;
}
