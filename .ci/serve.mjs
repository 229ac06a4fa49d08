// Serves the built app and prints where.
import { preview } from 'vite';

const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173), strictPort: true } });
console.log(`\n脸衡 Lianheng → ${server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'}\n`);
