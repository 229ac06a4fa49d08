// Writes docs/facts.md from the vocabulary, the order of asking and the words. Usage: npm run facts
import { writeFileSync } from 'node:fs';
import { factsPage } from './facts-page';

writeFileSync('docs/facts.md', factsPage());
