export { readSettings, SettingsFault, type Environment } from './read-settings';
export { pieces } from './pieces';
