package cabinetpapers.house;

import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.Lettering;
import cabinetpapers.house.HouseStyle.Page;
import cabinetpapers.house.HouseStyle.Sizes;
import java.util.Optional;

/**
 * What a Word template says of a house's look.
 *
 * @param header empty where the template has none, and the house style's is taken
 * @param firstHeader of the first page; empty where that page has none of its own
 */
public record TemplateLook(
        String fontFamily,
        Sizes sizes,
        Colour text,
        Colour heading,
        Colour link,
        Lettering lettering,
        Page page,
        Optional<Furniture> header,
        Optional<Furniture> footer,
        Optional<Furniture> firstHeader,
        Optional<Furniture> firstFooter,
        WordTemplate template) {}
