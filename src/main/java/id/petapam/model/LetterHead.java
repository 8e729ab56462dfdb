package id.petapam.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands above and below the annex of an order (domain 3b). The signatory's name is written by hand on paper.
 *
 * @param policeRegion "POLRI DAERAH SUMATERA SELATAN"
 * @param policeDistrict "RESOR OGAN KOMERING ULU TIMUR"
 * @param orderNumber "Sprin/.../OPS.1.3/2024", may be empty
 * @param issuedAt place of issue, may be empty
 */
public record LetterHead(
        String policeRegion,
        String policeDistrict,
        String orderNumber,
        Optional<LocalDate> orderDate,
        String issuedAt) {}
