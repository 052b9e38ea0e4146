import { Module, type DynamicModule } from '@nestjs/common';
import { FileStore, type FileStoreSettings } from './file-store';

/** Bound once in each process root that keeps files. */
@Module({})
export class FilesModule {
  static with(settings: FileStoreSettings): DynamicModule {
    return {
      module: FilesModule,
      global: true,
      providers: [{ provide: FileStore, useFactory: () => new FileStore(settings) }],
      exports: [FileStore],
    };
  }
}
