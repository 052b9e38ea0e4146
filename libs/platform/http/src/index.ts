export { Problem, type Localised, type ProblemKind } from './problem';
export { httpProblems } from './http.problems';
export { HttpModule } from './http.module';
export { configureHttp } from './configure-http';
export { readUpload, type Upload } from './read-upload';
export { pathsWithForbiddenCharacters } from './rules/forbidden-characters';
export { languageOf, type Language } from './rules/language-of';
