export { ExtensionModule } from './extension.module';
export { Extensions, type GrantExtension, type ProposeExtension, type RefuseExtension } from './extensions.service';
export { ReasonsAsked, type AskForReasons, type RecordReasons } from './reasons-asked.service';
export { Delays, type DelayReply } from './delays.service';
export { Postings, type TellByPost } from './postings.service';
export { ExtensionReader, type ExtensionView } from './extension-reader.service';
export { extensionProblems } from './extension.problems';
export { extensionEntities } from './store/extension-entities';
