package id.petapam.rules.need;

import id.petapam.model.Headcount;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;

/**
 * who guards a store of boxes (PPK, KPU store) round the clock: so many at a time, in shifts. The numbers are a
 * proposal of ours; that the store is guarded in shifts is the practice of 2024 (domain 2).
 *
 * @param guards at a time
 * @param shifts in 24 hours
 */
public record StoreGuard(int guards, int shifts) {

    public static StoreGuard of(RuleBook rules) {
        int hours = Math.max(1, Math.min(24, rules.whole("R-38.shiftHours", 12)));
        return new StoreGuard(rules.whole("R-38.guards", 2), (24 + hours - 1) / hours);
    }

    /** True for sites where boxes are kept. */
    public static boolean isStore(Site site) {
        return site.siteKind() == SiteKind.DISTRICT_COMMITTEE || site.siteKind() == SiteKind.LOGISTICS_DEPOT;
    }

    /** Officers of all shifts of a day. */
    public Headcount required() {
        return Headcount.of(guards * shifts);
    }
}
