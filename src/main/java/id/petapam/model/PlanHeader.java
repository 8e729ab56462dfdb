package id.petapam.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a plan is about.
 *
 * @param regencyCode Kemendagri code of the kabupaten/kota (16.08), or of the province (16) for a plan of the Polda
 * @param policeName "Polres OKU Timur"
 * @param operationName as the order calls it: "Operasi Mantap Brata Musi 2023-2024"; may be empty
 * @param electionDate Hari H
 * @param reservePercent share of the available officers that is held back, 0 ... 100
 */
public record PlanHeader(
        String planId,
        String regencyCode,
        String regencyName,
        String policeName,
        OperationType operationType,
        String operationName,
        LocalDate electionDate,
        BigDecimal reservePercent,
        RegionRef region,
        LetterHead letterHead)
        implements Entity {

    /** True where a village, kecamatan or kabupaten code belongs to this plan. */
    public boolean owns(String code) {
        return code.equals(regencyCode) || code.startsWith(regencyCode + ".");
    }

    public PlanHeader withReservePercent(BigDecimal percent) {
        return new PlanHeader(
                planId,
                regencyCode,
                regencyName,
                policeName,
                operationType,
                operationName,
                electionDate,
                percent,
                region,
                letterHead);
    }

    public PlanHeader withRegion(RegionRef other) {
        return new PlanHeader(
                planId,
                regencyCode,
                regencyName,
                policeName,
                operationType,
                operationName,
                electionDate,
                reservePercent,
                other,
                letterHead);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.HEADER;
    }

    @Override
    public TypedId id() {
        return SingleId.HEADER;
    }
}
