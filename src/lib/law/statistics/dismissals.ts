/** Where the count stands that the words give: of 154 decisions of 2021–2023 over personal information 114 at first instance, 89 of them dismissing everything. */
export const dismissals = {
	source: 'https://m.handmsg.com/page/2024/0401/23280813.shtml'
} as const;
