"""Subsets and normalises the fonts of the PDF. Needs Debian's python3-fonttools and unicode-data, and the two font packages unpacked by build.sh.
Usage: build.py OUT UNIHAN_DIR SERIF_DIR SANS_DIR. Writes OUT/<name>.bin (gzip of a TTF): song-1, hei-1 (first level of the table of general standard
characters, Latin and signs), song-2, hei-2 (the rest of the table and GB 2312), song-rare (every other Han character of the serif, in its Light)."""
import bz2, glob, gzip, os, sys, unicodedata
from fontTools import subset
from fontTools.ttLib import TTFont

OUT, UNI, SERIF, SANS = sys.argv[1:5]

def table():
    levels = {}
    for path in glob.glob(UNI + '/Unihan_*.bz2'):
        for line in bz2.open(path, 'rt'):
            part = line.rstrip('\n').split('\t')
            if len(part) == 3 and part[1] == 'kTGH':
                levels[int(part[0][2:], 16)] = int(part[2].split(':')[-1].split()[0])
    return levels

def gb2312():
    found = set()
    for hi in range(0xA1, 0xF8):
        for lo in range(0xA1, 0xFF):
            try: found.add(ord(bytes([hi, lo]).decode('gb2312')))
            except UnicodeDecodeError: pass
    return found

SIGNS = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | set(range(0x3B1, 0x3CA)) | set(map(ord, 'ΣΔΩ–—‘’“”•…‰′″−×÷≈≤≥≠√∑∞±→←↑↓■□▲△▼●○◆◇★☐☑✓')) \
    | set(range(0x2460, 0x2474)) | set(range(0x3000, 0x3018)) | set(range(0xFF01, 0xFF5F)) | {0xFFE5, 0x2103}
LEVELS, GB = table(), gb2312()
FIRST = {c for c, n in LEVELS.items() if n <= 3500} | SIGNS
SECOND = (set(LEVELS) | GB) - FIRST

def build(name, source, wanted):
    options = subset.Options(hinting=False, layout_features=[], notdef_outline=True, glyph_names=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    options.drop_tables += ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'DSIG', 'STAT']
    font = subset.load_font(source, options)
    have = set(font.getBestCmap()) & wanted
    subsetter = subset.Subsetter(options); subsetter.populate(unicodes=have); subsetter.subset(font)
    em = font['head'].unitsPerEm
    # One em box for every face: pdfmake's line height is the font's own box times lineHeight.
    font['hhea'].ascent, font['hhea'].descent, font['hhea'].lineGap = round(.88 * em), -round(.12 * em), 0
    os2 = font['OS/2']
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = font['hhea'].ascent, font['hhea'].descent, 0
    os2.usWinAscent, os2.usWinDescent = font['hhea'].ascent, -font['hhea'].descent
    font['head'].modified = font['head'].created
    path = f'{OUT}/{name}.tmp'; subset.save_font(font, path, options)
    raw = open(path, 'rb').read(); os.remove(path)
    packed = gzip.compress(raw, 9, mtime=0)
    open(f'{OUT}/{name}.bin', 'wb').write(packed)
    print(f'{name:10} {len(have):6} characters  raw {len(raw):9}  gzip {len(packed):9}')

os.makedirs(OUT, exist_ok=True)
serif, light, sans = SERIF + '/400Regular/NotoSerifSC_400Regular.ttf', SERIF + '/300Light/NotoSerifSC_300Light.ttf', SANS + '/700Bold/NotoSansSC_700Bold.ttf'
build('song-1', serif, FIRST)
build('song-2', serif, SECOND)
build('hei-1', sans, FIRST)
build('hei-2', sans, SECOND)
rest = set(TTFont(light, lazy=True).getBestCmap()) - FIRST - SECOND
build('song-rare', light, {c for c in rest if unicodedata.category(chr(c)) == 'Lo'})
