import 'reflect-metadata';
import { operate } from './operate';

process.env['TZ'] ??= 'Asia/Shanghai';

void operate(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
