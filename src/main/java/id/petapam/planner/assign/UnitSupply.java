package id.petapam.planner.assign;

import id.petapam.model.Headcount;
import id.petapam.model.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a unit can give, all of it: heads that stand at pinned posts count in it.
 *
 * @param heads 0 or more
 */
public record UnitSupply(UnitId unit, Headcount heads) {

    public UnitSupply {
        if (heads.isNegative()) {
            throw new IllegalArgumentException("a unit never has fewer than nobody: " + unit);
        }
    }

    /**
     * The same units, each cut by the same share so that all together give no more than so many (R-02: share of the
     * Polres, reserve). What rounding leaves goes to the units that lost most by it.
     */
    public static List<UnitSupply> within(List<UnitSupply> units, Headcount available) {
        long sum = units.stream().mapToLong(u -> u.heads().value()).sum();
        long most = Math.max(0, available.value());
        if (sum <= most) {
            return units;
        }
        long[] rest = new long[units.size()];
        int[] cut = new int[units.size()];
        long given = 0;
        for (int i = 0; i < cut.length; i++) {
            long share = units.get(i).heads().value() * most;
            cut[i] = (int) (share / sum);
            rest[i] = share % sum;
            given += cut[i];
        }
        List<Integer> byRest =
                new ArrayList<>(IntStream.range(0, cut.length).boxed().toList());
        byRest.sort(Comparator.comparingLong((Integer i) -> -rest[i]).thenComparing(i -> i));
        for (int i = 0; given < most; i++, given++) {
            cut[byRest.get(i)]++;
        }
        return IntStream.range(0, cut.length)
                .mapToObj(i -> new UnitSupply(units.get(i).unit(), Headcount.of(cut[i])))
                .toList();
    }
}
