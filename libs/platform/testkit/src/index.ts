export { aDatabase, type TestDatabase } from './a-database';
export { aRedis, redisIsThere, type TestRedis } from './a-redis';
export { aMailServer, type TestMailServer } from './a-mail-server';
export { aBrowser, browserIsThere } from './a-browser';
export { queuePlaces, type QueuePlace } from './queue-places';
