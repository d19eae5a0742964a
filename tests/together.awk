# SPDX-License-Identifier: 0BSD
# Make one program of several tests, which takes a tenth of the time to compile
# and link. Each main() becomes a function of another name, and so does what else
# a file defines; what it defines as a macro is undefined behind it.
#
#     awk -f tests/together.awk root=DIRECTORY FILE.c... >PROGRAM.c
#
# tests/together.h is how the program runs them.

function define(name)
{
	if (name == "" || name ~ /^(int|char|void|long|short|signed|unsigned|float|double|const|volatile|static|extern|struct|union|enum|_Static_assert|__attribute__|__asm__)$/)
		return
	if (!((count, name) in known)) {
		known[count, name] = 1
		defined[count] = defined[count] " " name
	}
}

# The names before what may follow one in a declaration.
function declare(text,   rest)
{
	rest = text
	gsub(/_Alignas *\([^)]*\)/, "", rest)
	sub(/[={].*/, "=", rest)
	if (rest ~ /^[^(]*\(\*/) {
		sub(/.*\(\*( *(const|volatile))* */, "", rest)
		sub(/[^A-Za-z0-9_].*/, "", rest)
		define(rest)
		return
	}
	sub(/\(.*/, "(", rest)
	while (match(rest, /[A-Za-z_][A-Za-z0-9_]*[ \t]*[[=;,(]/)) {
		text = substr(rest, RSTART, RLENGTH - 1)
		rest = substr(rest, RSTART + RLENGTH)
		sub(/[ \t]*$/, "", text)
		define(text)
	}
}

# The constants between the braces of an enum.
function enumerate(text)
{
	gsub(/\/\*[^*]*\*\//, "", text)
	gsub(/=[^,}]*/, "", text)
	sub(/}.*/, "", text)
	while (match(text, /[A-Za-z_][A-Za-z0-9_]*/)) {
		define(substr(text, RSTART, RLENGTH))
		text = substr(text, RSTART + RLENGTH)
	}
}

FNR == 1 {
	source[++count] = "#line 1 \"" root "/" FILENAME "\"\n"
	name_of[count] = FILENAME
	gsub(/.*\/|\.c$/, "", name_of[count])
	inside = ""
}

# Only main() may end without a result.
/^int main\(/ {
	inside = "main"
}

{
	end = inside == "main" && /^}/ ? "return 0; " : ""
	source[count] = source[count] end $0 "\n"
	if (end != "")
		inside = ""
}

/^#[ \t]*include[ \t]*</ {
	header = $0
	sub(/^[^<]*/, "", header)
	sub(/>.*/, ">", header)
	if (!(header in included)) {
		included[header] = 1
		headers = headers "#include " header "\n"
	}
	next
}

/^#[ \t]*define[ \t]/ {
	name = $0
	sub(/^#[ \t]*define[ \t]*/, "", name)
	sub(/[^A-Za-z0-9_].*/, "", name)
	macros[count] = macros[count] " " name
	next
}

inside == "enum" {
	enumerate($0)
	if (/}/)
		inside = ""
	next
}

/^(static |extern |volatile |const )*(struct|union|enum) +[A-Za-z_0-9]+ *{/ {
	name = $0
	sub(/^.*(struct|union|enum) +/, "", name)
	sub(/[^A-Za-z0-9_].*/, "", name)
	define(name)
}

/^(static |typedef )*enum[ A-Za-z0-9_]*{/ {
	text = $0
	sub(/^[^{]*{/, "", text)
	enumerate(text)
	if (!/}/)
		inside = "enum"
	next
}

/^} *[A-Za-z_]/ {
	declare(substr($0, 2))
	next
}

/^[A-Za-z_]/ && !/^_Static_assert/ {
	if (/^int main\(/)
		takes[count] = /void/ ? "" : "1, arguments"
	declare($0)
}

END {
	print "#define _GNU_SOURCE\n" headers
	for (i = 1; i <= count; i++) {
		names = split(defined[i], list, " ")
		for (n = 1; n <= names; n++)
			print "#define " list[n] " ex_" i "_" list[n]
		print source[i]
		for (n = 1; n <= names; n++)
			print "#undef " list[n]
		names = split(macros[i], list, " ")
		for (n = 1; n <= names; n++)
			print "#undef " list[n]
	}
	print "#line 1 \"together.c\""
	print "static char *arguments[] = { \"../test\", 0 };"
	print "static const char *const names[] = {"
	for (i = 1; i <= count; i++)
		print "\t\"" name_of[i] "\","
	print "};"
	print "static int run(int which)\n{\n\tswitch (which) {"
	for (i = 1; i <= count; i++)
		print "\tcase " i - 1 ":\n\t\treturn ex_" i "_main(" takes[i] ");"
	print "\t}\n\treturn -1;\n}"
	print "#include \"" root "/tests/together.h\""
}
