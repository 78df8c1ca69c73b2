package uk.commonbaseline.partnership;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The name of somebody who decides or agrees, as it was typed. Two names are taken for one person's where they may be:
/// capitals, order, punctuation, what stands in brackets, and first names cut to an initial tell nobody apart.
public record Person(String name) {
    public boolean isNobody() {
        return words().isEmpty();
    }

    public boolean mayBe(Person other) {
        List<String> one = words();
        List<String> two = other.words();
        List<String> shorter = one.size() <= two.size() ? one : two;
        List<String> longer = one.size() <= two.size() ? two : one;
        if (String.join("", one).equals(String.join("", two))) {
            return true;
        }
        boolean someWhole = shorter.stream().anyMatch(word -> word.length() > 1 && longer.contains(word));
        return someWhole && shorter.stream().allMatch(word -> longer.stream().anyMatch(known -> agree(word, known)));
    }

    private static boolean agree(String word, String known) {
        boolean initial = word.length() == 1 || known.length() == 1;
        return word.equals(known) || (initial && word.charAt(0) == known.charAt(0));
    }

    private List<String> words() {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
