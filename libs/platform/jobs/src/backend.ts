import {
  createPostgresBackend,
  createRedisBackend,
  withBackend,
  type Job,
  type Processor,
  type Queue as BullQueue,
  type QueueOptions,
  type Worker as BullWorker,
  type WorkerOptions,
} from 'bullmq';

export interface QueueSettings {
  /** With it the queue lives in Redis. */
  readonly redisUrl?: string;
  /** Without Redis it lives in this database, in the schema `queue`. The role is the worker's. */
  readonly databaseUrl: string;
  /** Set apart in tests. */
  readonly name?: string;
  /** Milliseconds after which a try whose worker died is noticed. */
  readonly stalledAfter?: number;
  /** Milliseconds a call of the queue may take. */
  readonly patience?: number;
}

export type Payload = object;
/** What either backend says of itself. */
interface Audible {
  on(event: 'error', hear: (error: Error) => void): unknown;
}
interface AudibleWorker extends Audible {
  on(event: 'error', hear: (error: Error) => void): unknown;
  on(event: 'failed', hear: (job: Job<Payload> | undefined, error: Error) => void): unknown;
}
type Queue = Audible &
  Pick<BullQueue<Payload>, 'addBulk' | 'getJobSchedulers' | 'removeJobScheduler' | 'upsertJobScheduler' | 'getJobCountByTypes' | 'close'>;
type Worker = AudibleWorker & Pick<BullWorker<Payload>, 'run' | 'waitUntilReady' | 'close'>;

const usualName = 'gongkai';
/** Every queue and worker opens a pool of its own and one connection that listens; a server has about a hundred. */
const poolSize = 2;

/** The queue's two ends on the backend the settings choose. Nothing outside this file knows which it is. */
export interface Backend {
  queue(options: Omit<QueueOptions, 'connection'>): Queue;
  worker(work: Processor<Payload>, options: Omit<WorkerOptions, 'connection'>): Worker;
}

export function backendOf({ redisUrl, databaseUrl, name = usualName }: QueueSettings): Backend {
  if (redisUrl !== undefined) {
    const { Queue, Worker } = withBackend(createRedisBackend);
    const connection = { url: redisUrl, maxRetriesPerRequest: null };
    return {
      queue: (options) => new Queue<Payload>(name, { ...options, connection }),
      worker: (work, options) => new Worker<Payload>(name, work, { ...options, connection }),
    };
  }
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = { connectionString: databaseUrl, schema: 'queue', max: poolSize, application_name: 'gongkai-queue' };
  return {
    queue: (options) => new Queue<Payload>(name, { ...options, connection }),
    worker: (work, options) => new Worker<Payload>(name, work, { ...options, connection }),
  };
}
