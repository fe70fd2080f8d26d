namespace GinSharp.Torch.Laws;

/// <summary>What says how the numbers of a normal distribution depend on each other.</summary>
internal static class Matrices
{
    public static void Check(Tensor loc, Tensor? covariance_matrix, Tensor? precision_matrix, Tensor? scale_tril)
    {
        (string, Tensor?)[] all =
        [
            (nameof(covariance_matrix), covariance_matrix), (nameof(precision_matrix), precision_matrix),
            (nameof(scale_tril), scale_tril),
        ];
        (string Name, Tensor Matrix)[] given =
            [.. all.Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!))];
        if (loc.dim() == 0)
        {
            throw new GinValueException(nameof(loc), "it is a single number; write a list");
        }

        if (given.Length != 1)
        {
            throw new GinValueException(
                given.Length == 0 ? nameof(covariance_matrix) : given[1].Name,
                "bind one of 'covariance_matrix', 'precision_matrix' and 'scale_tril'");
        }

        var (name, matrix) = given[0];
        if (matrix.dim() < 2)
        {
            throw new GinValueException(name, "it is not a matrix; write a list of rows");
        }

        var isFit = name == nameof(scale_tril) ? IsLowerTriangle(matrix) : IsPositiveDefinite(matrix);
        if (!isFit)
        {
            throw new GinValueException(name, name == nameof(scale_tril)
                ? "it is not a lower triangle with a diagonal above 0"
                : "it is not symmetric and positive definite");
        }
    }

    private static bool IsLowerTriangle(Tensor matrix)
    {
        using var lower = matrix.tril();
        using var diagonal = matrix.diagonal(0, -2, -1);
        using var isPositive = diagonal.gt(0).all();
        return matrix.shape[^1] == matrix.shape[^2] && lower.allclose(matrix, 0, 0) && isPositive.item<bool>();
    }

    private static bool IsPositiveDefinite(Tensor matrix)
    {
        if (matrix.shape[^1] != matrix.shape[^2])
        {
            return false;
        }

        using var real = Real.Of(matrix);
        using var turned = real.transpose(-2, -1);
        if (!real.allclose(turned, 1e-6, 1e-6))
        {
            return false;
        }

        var (_, info) = linalg.cholesky_ex(real);
        using var isFine = info.eq(0).all();
        return isFine.item<bool>();
    }
}
