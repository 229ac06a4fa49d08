/** Floors (docs/architecture.md): imports point down, never sideways between rooms of one floor, never up. */
const floors = [
	['law', 'messages'],
	['reasoning'],
	['case'],
	['assessment'],
	['interview', 'brief', 'exchange'],
	['ui'],
	['routes', 'cli']
];
const path = (room) => (room === 'routes' || room === 'cli' ? `src/${room}/` : `src/lib/${room}/`);
const climbs = floors.flatMap((rooms, floor) =>
	rooms.map((room) => ({
		name: `floor-${floor}-${room}`,
		severity: 'error',
		from: { path: `(^|/)${path(room)}` },
		to: {
			path: `(^|/)(${floors
				.flatMap((others, other) => (other > floor || other === floor ? others.filter((o) => o !== room) : []))
				.map(path)
				.join('|')})`
		}
	}))
);
module.exports = {
	forbidden: [
		...climbs.filter(({ to }) => !to.path.endsWith('()')),
		{
			name: 'no-circular',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		{
			name: 'no-drawer',
			comment: 'Every file has a room.',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: '^src/lib/[^/]+\\.(ts|svelte)$' }
		},
		{
			name: 'abroad-counts-for-nothing',
			comment: 'Reference points abroad are shown, never computed with (docs/decisions/0023).',
			severity: 'error',
			from: {
				path: '^src/lib/(reasoning|case|assessment|interview|exchange)/|^src/lib/brief/(compose|pdf)|^src/lib/law/(?!abroad/)'
			},
			to: { path: '^src/lib/law/abroad/|^src/lib/brief/abroad' }
		},
		{
			name: 'no-orphan',
			severity: 'error',
			from: {
				orphan: true,
				path: '^src/',
				pathNot: '\\.d\\.ts$|^src/(app|hooks|params|routes|cli|index|service-worker)|\\.test\\.ts$|\\.worker\\.ts$'
			},
			to: {}
		},
		{
			name: 'svelte-above',
			severity: 'error',
			from: { path: '^src/lib/(law|messages|reasoning|case|assessment)/' },
			to: { path: '^(svelte|\\$app)|node_modules/(svelte|@sveltejs)/' }
		},
		{
			name: 'xstate-in-interview',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/interview/|\\.test\\.ts$' },
			to: { path: 'node_modules/xstate/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'pdfmake-in-brief',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/brief/' },
			to: { path: 'node_modules/pdfmake/' }
		},
		{
			name: 'docx-in-brief',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/brief/' },
			to: { path: 'node_modules/docx/' }
		},
		{
			name: 'zod-at-the-doors',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/(case/case-file|exchange/)' },
			to: { path: 'node_modules/zod/' }
		},
		{
			name: 'one-decimal',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/reasoning/decimal\\.ts$' },
			to: { path: 'node_modules/decimal\\.js/' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		webpackConfig: { fileName: '.dependency-cruiser.webpack.cjs' },
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['svelte', 'import', 'types', 'default'] }
	}
};
