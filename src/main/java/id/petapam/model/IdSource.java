package id.petapam.model;

import java.util.Random;

/** Gives ids that nobody else gives, on this laptop or another. */
@FunctionalInterface
public interface IdSource {

    /** A fresh id that begins with the prefix: "unit-7k2m9xq4pw3h". */
    String next(String prefix);

    /** 60 random bits in letters that cannot be mistaken; pass a seeded source for repeatable ids. */
    static IdSource of(Random random) {
        return prefix -> {
            StringBuilder text = new StringBuilder(prefix).append('-');
            for (int i = 0; i < 12; i++) {
                text.append("0123456789abcdefghjkmnpqrstvwxyz".charAt(random.nextInt(32)));
            }
            return text.toString();
        };
    }
}
