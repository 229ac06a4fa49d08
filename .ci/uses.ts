// Writes src/lib/law/uses.json: which rules and questions use which article. Usage: npm run uses
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { lawUses } from './law-uses';

const file = 'src/lib/law/uses.json';
const style = await resolveConfig(file);
writeFileSync(file, await format(JSON.stringify(lawUses()), { ...style, filepath: file }));
