#!/usr/bin/env perl
# Writes src/GinSharp.Syntax/Text/UnicodeNames.txt.gz from the copy of the Unicode Character Database (UnicodeData.txt
# and NameAliases.txt) that comes with Perl: perl eng/unicode-names.pl
#
# A line is the distance from the code point before, in hexadecimal, and the names of the character, parted by tabs.
# The names that end in the code point come first, as lines of a range and what stands before the code point;
# syllables of Hangul and ideographs of Tangut are left out, as in Python's \N{...}.
use strict;
use warnings;
use FindBin;
use IO::Compress::Gzip qw($GzipError);
use Unicode::UCD qw(prop_invmap prop_invlist charprop);

my ($starts, $names) = prop_invmap("Name");
my ($alias_starts, $aliases) = prop_invmap("Name_Alias");

my %names;
my @ranges;
for my $i (0 .. $#$starts) {
    my $name = $names->[$i];
    next if $name eq "" || $name eq "<hangul syllable>" || $name =~ /^TANGUT IDEOGRAPH/ && $name =~ /<code point>/;
    my $last = ($starts->[$i + 1] // 0x110000) - 1;
    if ($name =~ /^(CJK UNIFIED IDEOGRAPH-)<code point>$/) {
        push @ranges, sprintf("%X-%X\t%s", $starts->[$i], $last, $1);
        next;
    }
    for my $code ($starts->[$i] .. $last) {
        my $hex = sprintf("%04X", $code);
        push @{ $names{$code} }, $name =~ s/<code point>/$hex/r;
    }
}

for my $i (0 .. $#$alias_starts) {
    my $alias = $aliases->[$i];
    my @all = ref $alias ? @$alias : $alias eq "" ? () : ($alias);
    my $last = ($alias_starts->[$i + 1] // 0x110000) - 1;
    next unless @all;
    for my $code ($alias_starts->[$i] .. $last) {
        push @{ $names{$code} }, map { s/: .*//r } @all;
    }
}

my $table = join("", map { "$_\n" } @ranges);
my $before = 0;
for my $code (sort { $a <=> $b } keys %names) {
    $table .= sprintf("%X\t%s\n", $code - $before, join("\t", @{ $names{$code} }));
    $before = $code;
}

my $file = "$FindBin::Bin/../src/GinSharp.Syntax/Text/UnicodeNames.txt.gz";
my $gzip = IO::Compress::Gzip->new($file, -Level => 9, -Minimal => 1) or die $GzipError;
$gzip->print($table);
$gzip->close;
