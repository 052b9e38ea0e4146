export { Seal } from './seal';
export { SealingModule } from './sealing.module';
