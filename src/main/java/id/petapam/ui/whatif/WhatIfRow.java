package id.petapam.ui.whatif;

import id.petapam.model.DistrictCode;
import id.petapam.model.StationId;
import java.util.Optional;

/**
 * A station that changes, as a line of the table, in words.
 *
 * @param station where
 * @param tone "bad", "warn", "good" or "plain"
 * @param what "Tidak terjangkau", "Lebih lama"
 * @param more minutes longer, for sorting; very many for one that is cut off
 * @param moreText "+45 menit"
 * @param mode "Darat → Darat dan air", or the one mode
 * @param departure "H-1 → H-2", or empty
 * @param flags "+ Penyeberangan sungai"
 * @param against time under the scenario it is compared with; empty where there is none
 */
record WhatIfRow(
        StationId station,
        Optional<DistrictCode> districtCode,
        String place,
        String district,
        String tone,
        String what,
        String before,
        String after,
        int more,
        String moreText,
        String mode,
        String departure,
        String flags,
        String against) {}
