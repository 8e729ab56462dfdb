package id.petapam.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A grouping of kecamatan that area observers (Pamatwil) answer for (domain 0, R-13). Who observes it is an assignment
 * to {@link Post.OfRayon}.
 *
 * @param name "Rayon I"
 * @param districts each kecamatan once; a kecamatan belongs to at most one rayon of a plan
 */
public record Rayon(RayonId id, String name, List<DistrictCode> districts) implements Entity {

    public Rayon {
        districts = List.copyOf(districts);
    }

    /** By the number at the end of their names (I, II, III, IV), then by name. */
    public static List<Rayon> inOrder(Collection<Rayon> rayons) {
        return rayons.stream()
                .sorted(Comparator.comparingInt((Rayon rayon) -> number(rayon.name()))
                        .thenComparing(Rayon::name)
                        .thenComparing(Rayon::id))
                .toList();
    }

    private static int number(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (last.matches("\\d{1,4}")) {
            return Integer.parseInt(last);
        } else if (!last.matches("[IVX]+")) {
            return Integer.MAX_VALUE;
        }
        int sum = 0;
        for (int i = 0; i < last.length(); i++) {
            int value = digit(last.charAt(i));
            sum += i + 1 < last.length() && digit(last.charAt(i + 1)) > value ? -value : value;
        }
        return sum;
    }

    private static int digit(char letter) {
        return letter == 'X' ? 10 : letter == 'V' ? 5 : 1;
    }

    @Override
    public EntityKind kind() {
        return EntityKind.RAYON;
    }
}
