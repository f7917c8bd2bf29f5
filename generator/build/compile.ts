import { Project, ts } from 'ts-morph';
import { fileSource, type Source } from '../model/source.js';

/** JavaScript and declarations by path below `dist/`, or what is wrong with the sources. */
export interface Compilation {
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly CompilerFault[];
}

/** An error of the compiler. */
export interface CompilerFault {
  readonly message: string;
  readonly source: Source;
}

/** Compiles the sources of a package, by path below its folder, with the compiler that ts-morph brings. */
export function compile(sources: ReadonlyMap<string, string>, tsconfig: string): Compilation {
  const compilerOptions = { ...readCompilerOptions(tsconfig), rootDir: '/src', outDir: '/dist', noEmit: false };
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions });
  for (const [path, text] of sources) project.createSourceFile(`/${path}`, text);
  const program = project.getProgram().compilerObject;
  const faults = ts.getPreEmitDiagnostics(program).map(faultOf);
  if (faults.length > 0) return { files: new Map(), faults };
  const files = new Map<string, string>();
  program.emit(undefined, (path, text) => files.set(path.replace(/^\/dist\//, ''), text));
  return { files, faults: [] };
}

function readCompilerOptions(tsconfig: string): ts.CompilerOptions {
  const { config } = ts.parseConfigFileTextToJson('tsconfig.json', tsconfig);
  return ts.convertCompilerOptionsFromJson(config?.compilerOptions ?? {}, '/').options;
}

function faultOf({ file, start = 0, length = 0, messageText }: ts.Diagnostic): CompilerFault {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (file === undefined) return { message, source: fileSource('tsconfig.json') };
  const [from, to] = [start, start + length].map((at) => file.getLineAndCharacterOfPosition(at));
  return {
    message,
    source: {
      file: file.fileName.replace(/^\//, ''),
      line: (from?.line ?? 0) + 1,
      column: (from?.character ?? 0) + 1,
      endLine: (to?.line ?? 0) + 1,
      endColumn: (to?.character ?? 0) + 1,
    },
  };
}
