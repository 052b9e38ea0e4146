export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** 按件, 按量: for each application one of them, never both. F-2. */
export type FeeMethod = 'by-item' | 'by-page';

/** How an application is charged. */
export interface FeeWish {
  readonly method: FeeMethod;
  /** By item: into how many least units the application was split (一事一申请); one unless it was. F-3. */
  readonly units?: number;
  /** By page: all pages asked for, one side, A4 or smaller. F-6. */
  readonly pages?: number;
  /** By page: of these, pages already published, which are not charged. F-5, scenario 34. */
  readonly publishedPages?: number;
}

/** 100.00 from 10000: fen as yuan. */
export function yuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}
