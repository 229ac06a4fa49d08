declare module 'pdfmake/build/pdfmake.js' {
	interface Made {
		getBuffer(): Promise<Uint8Array<ArrayBuffer>>;
		/** pdfkit's document, before its end. */
		getStream(): Promise<unknown>;
	}
	const pdfMake: {
		virtualfs: { writeFileSync(name: string, bytes: ArrayBuffer): void };
		setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
		setUrlAccessPolicy(allow: (url: string) => boolean): void;
		createPdf(definition: object): Made;
	};
	export default pdfMake;
}
